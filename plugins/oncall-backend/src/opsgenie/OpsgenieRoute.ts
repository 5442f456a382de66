import { KeyRight } from '@muster/backstage-plugin-oncall-common';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';

/** What a key must be: every key may `send` alerts, only keys of API integrations get at `everything` else. */
export type OpsgenieAccess = 'send' | 'everything';

/** One method of one path. Which right of the key it needs follows from both, see `neededRights`. */
export type OpsgenieRoute = {
  readonly method: string;
  /** Segments that begin with a colon are variable, as far as a dot: `:id.ics`. */
  readonly path: string;
  readonly access: OpsgenieAccess;
  /** Instead of what follows from method and path. */
  readonly rights?: readonly KeyRight[];
  /** About the whole account: refused to a key that belongs to a team. */
  readonly accountOnly?: boolean;
  /** The key may also come as a password, in the query or in the body: some machines cannot send a header. */
  readonly acceptsKeyAnywhere?: boolean;
  /** The body may be anything: machines send what they happen to have. */
  readonly ignoresBody?: boolean;
  /** The handler reads the body, which may be something else than JSON. */
  readonly readsBody?: boolean;
  /** Keeps for people what a machine does not tell them: that its message could not be read. */
  readonly keepRefused?: (
    call: Pick<OpsgenieCall, 'integration' | 'request'>,
    error: OpsgenieError,
  ) => void;
  readonly handle: (call: OpsgenieCall) => Promise<OpsgenieAnswer>;
};

/** Routes that reach beyond every team. */
export function accountOnly(
  routes: readonly OpsgenieRoute[],
): readonly OpsgenieRoute[] {
  return routes.map(route => ({ ...route, accountOnly: true }));
}
