/**
 * A version of a service was put into an environment.
 *
 * @remarks Times are ISO 8601 UTC; `service` is an entity reference.
 * @public
 */
export type Deployment = {
  readonly id: string;
  readonly externalId?: string;
  readonly service: string;
  readonly serviceName: string;
  readonly environment: string;
  readonly state: 'started' | 'successful' | 'failed' | 'rolled-back';
  /** The build or release number people say: `29`. */
  readonly number?: string;
  readonly description?: string;
  readonly url?: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly commits: readonly Commit[];
  readonly filesChanged: readonly string[];
};

/**
 * One commit that came with a deployment.
 *
 * @public
 */
export type Commit = {
  readonly sha: string;
  readonly message: string;
  readonly author?: string;
  readonly url?: string;
};

/**
 * What a pipeline sends. The same `externalId` again updates the deployment.
 *
 * @public
 */
export type DeploymentInput = {
  /** Entity reference, or the name of a Component. */
  readonly service: string;
  readonly environment: string;
  readonly state: Deployment['state'];
  readonly externalId?: string;
  readonly number?: string;
  readonly description?: string;
  readonly url?: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly commits?: readonly Commit[];
  readonly filesChanged?: readonly string[];
};
