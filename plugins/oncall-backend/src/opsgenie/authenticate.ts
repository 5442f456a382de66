import { Integration } from '@muster/backstage-plugin-oncall-common';
import { KeyRing } from '../integrations/KeyRing';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest } from './OpsgenieRequest';
import { OpsgenieAccess } from './OpsgenieRoute';

/** The integration whose key the request carries, if it may do this. */
export async function authenticate(options: {
  request: OpsgenieRequest;
  access: OpsgenieAccess;
  keyRing: KeyRing;
}): Promise<Integration> {
  const { request, access, keyRing } = options;
  const key = /^GenieKey\s+(\S.*)$/i.exec(
    request.headers.authorization?.trim() ?? '',
  )?.[1];
  if (!key) {
    throw new OpsgenieError(
      401,
      'Could not authenticate: send the header "Authorization: GenieKey <key>".',
    );
  }
  const integration = await keyRing.find(key);
  if (!integration) {
    throw new OpsgenieError(401, 'Could not authenticate: key is not valid.');
  }
  if (access === 'everything' && integration.type !== 'api') {
    throw new OpsgenieError(
      403,
      'To perform this action, use an API key from an API integration.',
      { code: 40301 },
    );
  }
  return integration;
}
