export const security = {
  "help.secrets": "The secrets of the connection to Microsoft, encrypted at rest",
  "help.secrets.rotate": "Draw a new key and encrypt all secrets with it, while everything goes on",
  "secrets.rotated":
    "{n, plural, one {# secret is} other {# secrets are}} now encrypted with the key {key}.",
};
