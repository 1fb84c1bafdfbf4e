"""An OpenID Connect provider on loopback: `python -m tests.browser.provider PORT`.

It signs in whoever is clicked on its page; tokens are signed as a real provider signs them.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

PEOPLE = {
    "rut": {"groups": ["belagt-readers"], "email": "rut@example.se", "email_verified": True},
    "klara": {"groups": ["belagt-clerks"], "email": "klara@example.se", "email_verified": True},
    "ingen": {"groups": [], "email": "ingen@example.se", "email_verified": True},
}
CLIENT = "belagt"
KEY = RSAKey.generate_key(2048, {"kid": "1", "use": "sig", "alg": "RS256"})


class Provider(BaseHTTPRequestHandler):
    nonces: ClassVar[dict[str, str]] = {}

    @property
    def issuer(self):
        return f"http://localhost:{self.server.server_port}"

    def do_GET(self):
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
        if path.endswith("openid-configuration"):
            self.reply(self.metadata())
        elif path == "/keys":
            self.reply({"keys": [KEY.as_dict(private=False)]})
        elif path == "/authorize":
            self.choose(query)
        else:
            self.send_error(404)

    def do_POST(self):
        body = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        person = body["code"][0]
        claims = PEOPLE[person] | {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": person,
            "iat": int(time.time()),
            "exp": int(time.time()) + 600,
            "nonce": self.nonces.get(person, ""),
        }
        token = jwt.encode({"alg": "RS256", "kid": "1"}, claims, KEY)
        self.reply({"access_token": person, "id_token": token, "token_type": "Bearer"})

    def metadata(self):
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def choose(self, query):
        links = []
        for person in PEOPLE:
            self.nonces[person] = query.get("nonce", [""])[0]
            back = urlencode({"code": person, "state": query["state"][0]})
            links.append(f'<p><a href="{query["redirect_uri"][0]}?{back}">{person}</a></p>')
        # Without an icon the browser asks for one, and complains that there is none.
        self.reply('<link rel="icon" href="data:,">' + "".join(links), "text/html")

    def reply(self, content, kind="application/json"):
        body = (content if isinstance(content, str) else json.dumps(content)).encode()
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Provider).serve_forever()
