/**
 * What Terraform and the Go SDK do with each kind of thing: make it, read it, change it, read it again, remove it.
 *
 * Paths, field names and envelopes follow the public contract of Opsgenie: its OpenAPI description
 * (github.com/opsgenie/opsgenie-oas) and the JSON tags of opsgenie-go-sdk-v2, which the Terraform provider uses. The bodies
 * are our own, with the junk keys and empty texts that the SDK sends.
 */
export type WireLifecycle = {
  readonly what: string;
  /** Where it is made and listed. */
  readonly path: string;
  readonly query?: string;
  /** The field of the answer that names it in paths; `id` when absent. */
  readonly identifier?: 'id' | 'name' | 'alias';
  readonly create: object;
  /** What reading it answers, at least. */
  readonly made: object;
  readonly update: {
    readonly method: 'patch' | 'put';
    readonly body: object;
    readonly result?: string;
  };
  readonly updated: object;
  /** Where the list stands in `data`. */
  readonly listAt?: string;
  readonly listPath?: string;
};

/** Things that the others refer to. */
export type WireIds = {
  readonly schedule: string;
  readonly escalation: string;
  readonly integration: string;
  readonly rule: string;
  readonly hook: string;
};
