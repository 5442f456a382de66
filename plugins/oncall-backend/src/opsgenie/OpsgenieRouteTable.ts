import { storableText } from '../storableText';
import { KeyRight } from '@muster/backstage-plugin-oncall-common';
import { neededRights } from './neededRights';
import { OpsgenieDomain, domainOf } from './OpsgenieDomain';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

/** A route with everything that can be known before a request comes. */
export type OpsgenieEntry = {
  readonly route: OpsgenieRoute;
  readonly segments: readonly string[];
  readonly rights: readonly KeyRight[];
  readonly domain: OpsgenieDomain;
};

/** Finds the route of a request among many without looking at all of them. */
export class OpsgenieRouteTable {
  /** By number of segments and resource. */
  readonly #entries: ReadonlyMap<string, readonly OpsgenieEntry[]>;

  static create(routes: readonly OpsgenieRoute[]): OpsgenieRouteTable {
    const entries = new Map<string, OpsgenieEntry[]>();
    for (const route of routes) {
      const segments = route.path.split('/');
      const key = keyOf(segments);
      const rights = route.rights ?? neededRights(route);
      const domain = domainOf(route);
      const others = entries.get(key) ?? [];
      entries.set(key, [...others, { route, segments, rights, domain }]);
    }
    entries.forEach(group => group.sort(moreFixedFirst));
    return new OpsgenieRouteTable(entries);
  }

  private constructor(entries: ReadonlyMap<string, readonly OpsgenieEntry[]>) {
    this.#entries = entries;
  }

  /** A path with fixed words wins over one with variables. The npm SDK ends its paths with a slash. */
  find({ method, path }: Pick<OpsgenieRequest, 'method' | 'path'>): {
    readonly entry: OpsgenieEntry;
    readonly params: Readonly<Record<string, string>>;
  } {
    const given = path.replace(/\/+$/, '').split('/');
    const { segments, fitting } = this.#read(given);
    // A look whether something is there: the answer of GET, of which the server sends no body.
    const wanted = method === 'HEAD' ? 'GET' : method;
    const entry = fitting.find(({ route }) => route.method === wanted);
    if (entry) {
      return { entry, params: paramsOf(entry, segments) };
    }
    throw fitting.length > 0
      ? methodNotSupported(method, fitting)
      : OpsgenieError.notFound(`No API exists at [${path}].`);
  }

  #read(given: readonly string[]) {
    const fitting = this.#fitting(given);
    if (fitting.length > 0) {
      return { segments: given, fitting };
    }
    const segments = withWholeReferences(given);
    return { segments, fitting: this.#fitting(segments) };
  }

  #fitting(segments: readonly string[]): readonly OpsgenieEntry[] {
    const group = this.#entries.get(keyOf(segments)) ?? [];
    return group.filter(entry => fits(entry, segments));
  }
}

/** The Go SDK does not escape the slash in `group:default/payments`. */
function withWholeReferences(segments: readonly string[]): readonly string[] {
  return segments.reduce<readonly string[]>((before, segment) => {
    const last = before.at(-1) ?? '';
    return /^(user|group):[^/]+$/.test(decode(last))
      ? [...before.slice(0, -1), `${last}/${segment}`]
      : [...before, segment];
  }, []);
}

/** The third segment, for example `alerts`, is fixed in every path. */
function keyOf(segments: readonly string[]): string {
  return `${segments.length} ${segments[2] ?? ''}`;
}

function moreFixedFirst(one: OpsgenieEntry, other: OpsgenieEntry): number {
  return variablesIn(one) - variablesIn(other);
}

function variablesIn({ segments }: OpsgenieEntry): number {
  return segments.filter(isVariable).length;
}

function isVariable(segment: string): boolean {
  return segment.startsWith(':');
}

function fits(entry: OpsgenieEntry, segments: readonly string[]): boolean {
  return entry.segments.every((part, index) => fitsPart(part, segments[index]));
}

function fitsPart(part: string, segment: string): boolean {
  const ending = endingOf(part);
  return isVariable(part)
    ? segment.length > ending.length && segment.endsWith(ending)
    : part === segment;
}

/** What follows the name of a variable: `.ics`. */
function endingOf(part: string): string {
  const dot = part.indexOf('.');
  return dot < 0 ? '' : part.slice(dot);
}

function methodNotSupported(
  method: string,
  fitting: readonly OpsgenieEntry[],
): OpsgenieError {
  const methods = new Set(fitting.map(({ route }) => route.method));
  return new OpsgenieError(405, `Method ${method} is not supported here.`, {
    headers: { Allow: [...methods].join(', ') },
  });
}

function paramsOf(
  entry: OpsgenieEntry,
  segments: readonly string[],
): Readonly<Record<string, string>> {
  const params: Record<string, string> = {};
  entry.segments.forEach((part, index) => {
    if (isVariable(part)) {
      const ending = endingOf(part).length;
      const value = segments[index];
      params[part.slice(1, part.length - ending)] = decode(
        value.slice(0, value.length - ending),
      );
    }
  });
  return params;
}

function decode(segment: string): string {
  try {
    return storableText(decodeURIComponent(segment));
  } catch {
    // A lone percent sign is part of the name.
    return segment;
  }
}
