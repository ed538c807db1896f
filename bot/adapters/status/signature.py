"""What the desk says to pages of others, signed so that they can tell with a public key that it is the desk's."""

import hashlib
import json
from base64 import urlsafe_b64encode

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.turn import Json


class Signer:
    """Ed25519 (RFC 8037); the private key is made of 32 random bytes."""

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        public = self._private.public_key().public_bytes_raw()
        self.public_key: Json = _with_key_id({"crv": "Ed25519", "kty": "OKP", "x": _url(public)})
        """The public key as a JWK (RFC 7517)."""

    def sign(self, claims: Json) -> str:
        """The claims as a signed JWT (RFC 7519), which is a JWS in its compact form."""
        return jwt.encode(claims, self._private, "EdDSA", {"kid": self.public_key["kid"]})


def _with_key_id(key: Json) -> Json:
    """With its thumbprint (RFC 7638) as its name: another key has another name."""
    # RFC 7638 says which members, in which order and without a space: any library finds the same name.
    canonical = json.dumps(key, separators=(",", ":"), sort_keys=True).encode()
    return {**key, "kid": _url(hashlib.sha256(canonical).digest()), "use": "sig", "alg": "EdDSA"}


def _url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
