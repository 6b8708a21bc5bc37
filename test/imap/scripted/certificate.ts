// A certificate for localhost, 127.0.0.1 and ::1, signed by itself, and its key. It is valid from 2000 to 2125, and used by tests alone.
import { X509Certificate } from 'node:crypto';

const cert = `-----BEGIN CERTIFICATE-----
MIIBsTCCAVegAwIBAgIBATAKBggqhkjOPQQDAjAwMRowGAYDVQQKDBFCb3VuY2Vi
b2FyZCB0ZXN0czESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTAwMDEwMTAwMDAwMFoY
DzIxMjYwMTAxMDAwMDAwWjAwMRowGAYDVQQKDBFCb3VuY2Vib2FyZCB0ZXN0czES
MBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiKP9
aOrWTtSEZNl6/KzFpWZM+9TlaRZXZSA7nOdbgH4/PUX7k27wkiwrlcOke7SCEW9a
OdfySQeHzrBhOkKm2KNgMF4wLAYDVR0RBCUwI4IJbG9jYWxob3N0hwR/AAABhxAA
AAAAAAAAAAAAAAAAAAABMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFPTJ++Tm
rE+/6WcZva20L1xh2av4MAoGCCqGSM49BAMCA0gAMEUCIQDGP3wFyxdoROuOCKx6
+MzC5XCBFaTUq1nTtxmb/9kuZQIgQbbh+JVQysthLkg5UJ6q3VQSi2SoaKYDgFk3
pv/0IQA=
-----END CERTIFICATE-----
`;

/** The key in DER (RFC 5915) as base64. */
const KEY =
  'MHcCAQEEIEQVewRQwUwGbLnJLC1P3SkX3FQlrS0vJB7tvFUCyKVOoAoGCCqGSM49AwEHoUQDQgAEiKP9aOrWTtSEZNl6/KzFpWZM+9TlaRZXZSA7nOdbgH4/PUX7k27wkiwrlcOke7SCEW9aOdfySQeHzrBhOkKm2A==';

export const CERTIFICATE = {
  cert,
  key: `-----BEGIN EC PRIVATE KEY-----\n${KEY}\n-----END EC PRIVATE KEY-----\n`,
};

/** Its SHA-256, as an account that trusts it has stored it. */
export const FINGERPRINT = new X509Certificate(cert).fingerprint256;
