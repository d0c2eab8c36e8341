// What can be said of the data folder before anything is opened or started.

/** The data folder as it is found. */
export interface Home {
  readonly folder: string;
  /** Of the server that answers; null where none does. */
  readonly serverUrl: string | null;
  /** There is something to open: a database in the folder, or one of the operator's own. */
  readonly holdsData: boolean;
  /** The sample customers of the sandbox's own world, where it has made some. */
  readonly sampleCustomers: string | null;
}
