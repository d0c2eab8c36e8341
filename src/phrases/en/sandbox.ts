// What `handover sandbox` says when it is ready.

export const sandbox = {
  worldKept:
    "This folder held a world already, which goes on: {folder}. --seed and --world count for an empty folder only.",
  controlAt: "Clock, people, world and meter: {url} (docs/sandbox-guide.md)",
  optionTls: "serve https, with a test CA kept in the folder",
  trustCa: "Test CA to trust (NODE_EXTRA_CA_CERTS): {file}",
};
