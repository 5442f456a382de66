import { OpsgenieError } from './OpsgenieError';
import {
  OpsgenieAnswer,
  OpsgenieCall,
  OpsgenieRequest,
} from './OpsgenieRequest';

/** What a key must allow: every key may `send` alerts, keys of API integrations may do everything. */
export type OpsgenieAccess = 'send' | 'everything';

/** One method of one path. */
export type OpsgenieRoute = {
  readonly method: string;
  /** Segments that begin with a colon are variable. */
  readonly path: string;
  readonly access: OpsgenieAccess;
  readonly handle: (call: OpsgenieCall) => Promise<OpsgenieAnswer>;
};

/** The first route that fits; the npm SDK ends its paths with a slash. */
export function findRoute(
  routes: readonly OpsgenieRoute[],
  { method, path }: Pick<OpsgenieRequest, 'method' | 'path'>,
): { route: OpsgenieRoute; params: Readonly<Record<string, string>> } {
  const segments = path.replace(/\/+$/, '').split('/');
  const fitting = routes.filter(route => fits(route, segments));
  const route = fitting.find(candidate => candidate.method === method);
  if (route) {
    return { route, params: paramsOf(route, segments) };
  }
  if (fitting.length > 0) {
    const allowed = [...new Set(fitting.map(other => other.method))].join(', ');
    throw new OpsgenieError(405, `Method ${method} is not supported here.`, {
      headers: { Allow: allowed },
    });
  }
  throw OpsgenieError.notFound(`No API exists at [${path}].`);
}

function fits(route: OpsgenieRoute, segments: readonly string[]): boolean {
  const pattern = route.path.split('/');
  return (
    pattern.length === segments.length &&
    pattern.every(
      (part, index) =>
        (part.startsWith(':') && segments[index] !== '') ||
        part === segments[index],
    )
  );
}

function paramsOf(route: OpsgenieRoute, segments: readonly string[]) {
  const params: Record<string, string> = {};
  route.path.split('/').forEach((part, index) => {
    if (part.startsWith(':')) {
      params[part.slice(1)] = decode(segments[index]);
    }
  });
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone percent sign is part of the name.
    return segment;
  }
}
