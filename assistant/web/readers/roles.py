"""Say what each role may do; asked where a thing is done, not only where it is shown."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, get_args

from assistant.errors import AccessError

Role: TypeAlias = Literal["reader", "staff", "evaluator", "clerk"]
Action: TypeAlias = Literal["ask", "search", "evaluate", "keep_documents"]

ROLES: tuple[Role, ...] = get_args(Role)
ALLOWED: Mapping[Role, frozenset[Action]] = {
    "reader": frozenset({"ask"}),
    "staff": frozenset({"ask", "search"}),
    "evaluator": frozenset({"ask", "search", "evaluate"}),
    "clerk": frozenset({"ask", "search", "evaluate", "keep_documents"}),
}
# Without sign-in the page is served to this machine alone, to whoever runs it.
UNSIGNED: Role = "clerk"
CLAIM = "groups"  # where most providers put a person's groups


def may(role: Role | None, action: Action) -> bool:
    """Say whether a role may do it; no role may do nothing."""
    return role is not None and action in ALLOWED[role]


def require(role: Role | None, action: Action) -> None:
    """Let a role do it.

    Raises:
        AccessError: It may not.
    """
    if not may(role, action):
        raise AccessError(
            f"{role or 'no role'}: may not {action.replace('_', ' ')}. "
            "Ask whoever runs the service for another role"
        )


def role_of(person: Mapping[str, Any], table: Mapping[str, Any]) -> Role | None:
    """Give the furthest role that a signed-in person has by group or e-mail address.

    Args:
        person: The claims of the provider.
        table: `[roles]` of the secrets: for each role a list of groups and addresses; `claim`
            names the claim that holds the groups; `everyone` is the role of all others.

    Returns:
        None where the person has no role, and `everyone` gives none.
    """
    groups = person.get(str(table.get("claim", CLAIM)), ())
    held = {groups} if isinstance(groups, str) else {str(group) for group in groups}
    # An address that the provider has not verified could be anyone's.
    if person.get("email") and person.get("email_verified", True):
        held.add(str(person["email"]).lower())
    for role in reversed(ROLES):
        if held & {str(name) for name in table.get(role, ())}:
            return role
    return next((role for role in ROLES if role == table.get("everyone")), None)
