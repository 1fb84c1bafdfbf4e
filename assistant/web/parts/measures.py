"""Show what a run measured, as figures with intervals and as bars beside another run's."""

from assistant.evaluation.runs import Run
from assistant.evaluation.summary import Slice
from assistant.web.markup import Markup, element, show
from assistant.web.parts.table import table_markup
from assistant.web.texts import Texts


def show_measures(run: Run, baseline: Run | None, texts: Texts) -> None:
    """Show each part's measures with their intervals, beside the baseline's."""
    for part in (one for one in run.slices if one.by == "part"):
        before = _same(part, baseline)
        show(element("h2", texts(f"part.{part.name}", questions=part.questions)))
        heads = [texts(f"evaluation.{name}") for name in ("measure", "value", "interval", "before")]
        show(
            table_markup(
                [*heads, ""], [_measure(name, part, before, texts) for name in part.figures]
            )
        )


def _same(part: Slice, run: Run | None) -> Slice | None:
    slices = run.slices if run else ()
    return next((one for one in slices if (one.by, one.name) == (part.by, part.name)), None)


def _measure(name: str, part: Slice, before: Slice | None, texts: Texts) -> list[str | Markup]:
    figure = part.figures[name]
    earlier = before.figures.get(name) if before else None
    bars = [_bar(one.value, run) for one, run in ((figure, "this"), (earlier, "other")) if one]
    return [
        element("span", _measure_name(name, texts), title=name),
        f"{figure.value:.3f}",
        f"{figure.low:.3f}–{figure.high:.3f}",
        f"{earlier.value:.3f} ({figure.value - earlier.value:+.3f})" if earlier else "–",
        element("div", bars, class_="bars"),
    ]


def _measure_name(name: str, texts: Texts) -> str:
    """Give what a measure says in words; `recall@3` is named by its number."""
    known, _, depth = name.replace(" ", "_").lower().partition("@")
    return texts(f"measure.{known}", depth=depth)


def _bar(value: float, run: str) -> Markup:
    """Give a bar beside the figures; the other run's stands under this one's, paler."""
    return element(
        "progress", value=f"{value:.4f}", max="1", class_=run, aria_hidden="true", tabindex="-1"
    )
