export interface Config {
  /** The demo portal. Never in a real house: with it, anybody signs in as anybody. */
  demo?: {
    /** Lets visitors choose whom of the story to be. Default: false. */
    enabled?: boolean;
    /** Fills an empty portal with schedules, alerts, deployments and incidents. Default: true. */
    seed?: boolean;
    /** A mail server that keeps what it gets and shows it at /api/demo/mail. Absent: no mail server. */
    mailbox?: {
      /** The port of its SMTP. */
      port?: number;
    };
  };
}
