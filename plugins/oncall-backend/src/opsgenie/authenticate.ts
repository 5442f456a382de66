import { Integration, KeyRight } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { KeyRing } from '../integrations/KeyRing';
import { keyAnywhere } from './keyAnywhere';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest } from './OpsgenieRequest';
import { OpsgenieEntry } from './OpsgenieRouteTable';

const RIGHT_WORDS: Readonly<Record<KeyRight, string>> = {
  read: 'read',
  write: 'create and update',
  delete: 'delete',
  configure: 'configuration',
};

/** The integration whose key the request carries, if it may do this. */
export async function authenticate(options: {
  request: OpsgenieRequest;
  entry: OpsgenieEntry;
  keyRing: KeyRing;
  now: DateTime;
}): Promise<Integration> {
  const { request, entry, keyRing, now } = options;
  const key = keyOf(request, entry);
  if (!key) {
    const inAddress = entry.route.acceptsKeyAnywhere
      ? 'put "?apiKey=<key>" at the end of the address, or '
      : '';
    throw new OpsgenieError(
      401,
      `Could not authenticate: ${inAddress}send the header "Authorization: GenieKey <key>".`,
    );
  }
  const integration = await keyRing.find(key, now);
  if (!integration) {
    throw new OpsgenieError(401, 'Could not authenticate: key is not valid.');
  }
  refuseWhatItMayNot(integration, entry);
  return integration;
}

function keyOf(
  request: OpsgenieRequest,
  { route }: OpsgenieEntry,
): string | undefined {
  return route.acceptsKeyAnywhere
    ? keyAnywhere(request)
    : /^GenieKey\s+(\S.*)$/i.exec(
        request.headers.authorization?.trim() ?? '',
      )?.[1];
}

function refuseWhatItMayNot(
  { type, rights, scope }: Integration,
  { route, rights: needed }: OpsgenieEntry,
): void {
  if (route.access === 'everything' && type !== 'api') {
    throw OpsgenieError.forbidden(
      'To perform this action, use an API key from an API integration.',
    );
  }
  if (route.accountOnly && scope === 'team') {
    throw OpsgenieError.forbidden(
      'Team API Keys are not authorized to perform this action.',
    );
  }
  // Whoever may send may also ask what became of it.
  const missing = needed.find(
    right => !rights.includes(right) && !isOwnRequest(route.access, right),
  );
  if (missing) {
    throw OpsgenieError.forbidden(
      `API Key is not granted with ${RIGHT_WORDS[missing]} access`,
    );
  }
}

function isOwnRequest(access: string, right: KeyRight): boolean {
  return access === 'send' && right === 'read';
}
