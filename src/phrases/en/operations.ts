export const operations = {
  backupFile: "the file to write",
  backupForce: "replace the file if it is there already",
  restoreFile: "a file that “handover backup” wrote",
  backingUp: "Writing the backup",
  restoring: "Reading the backup",
  backupDone:
    "{rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}} written to {file} ({bytes} bytes).",
  backupKeys:
    "The keys of the secrets are not in it ({keys}). Keep secrets.key, or the keys of your vault, in another place.",
  restoreDone:
    "{rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}} read, as of {at}. Start the server.",
  restoreKeys:
    "The secrets cannot be opened without the keys {keys}: put secrets.key back into the data folder, or name the keys in HANDOVER_SECRETS_KEYS.",
  workerSupervised: "Health and figures of this worker: {url}",
};
