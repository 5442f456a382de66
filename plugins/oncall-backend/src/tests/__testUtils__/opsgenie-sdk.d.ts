/** The parts of the package `opsgenie-sdk`, which brings no types, that the tests use. */
declare module 'opsgenie-sdk' {
  type Identifier = { identifier: string; identifierType: string };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  type Done = (error: unknown, answer: any) => void;

  type Change = (identifier: Identifier, data: object, done: Done) => void;

  const sdk: {
    configure(options: { api_key: string; host: string }): void;
    alertV2: {
      create(data: object, done: Done): void;
      get(identifier: Identifier, done: Done): void;
      delete(identifier: Identifier, done: Done): void;
      list(params: object, done: Done): void;
      getRequestStatus(requestId: string, done: Done): void;
      acknowledge: Change;
      unacknowledge: Change;
      close: Change;
      addNote: Change;
      snooze: Change;
      listAlertNotes: Change;
    };
  };
  export default sdk;
}
