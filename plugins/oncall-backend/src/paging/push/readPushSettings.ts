import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createECDH } from 'node:crypto';
import { protocolOf } from '../../settings/readWebAddress';
import { PushKeys } from './PushKeyStore';

/** What pushes are signed with, and whom a vendor may write to. */
export type PushSettings = {
  /** Absent: a pair is made once and kept in the database. */
  readonly keys?: PushKeys;
  readonly subject: string;
};

/** `oncall.push`; undefined where no browser can be made to ring. */
export function readPushSettings(config: Config): PushSettings | undefined {
  if (config.getOptionalBoolean('oncall.push.enabled') === false) {
    return undefined;
  }
  return { keys: readKeys(config), subject: readSubject(config) };
}

function readSubject(config: Config): string {
  const key = 'oncall.push.subject';
  const subject = config.getOptionalString(key);
  if (
    subject !== undefined &&
    !/^(https|mailto):$/.test(protocolOf(subject) ?? '')
  ) {
    throw new InputError(
      `${key} is '${subject}', expected mailto: with an address, or a web address with https:`,
    );
  }
  const portalUrl = config.getOptionalString('app.baseUrl');
  return (
    subject ??
    (portalUrl?.startsWith('https:')
      ? portalUrl
      : 'mailto:oncall@muster.invalid')
  );
}

function readKeys(config: Config): PushKeys | undefined {
  const vapid = config.getOptionalConfig('oncall.push.vapid');
  if (!vapid) {
    return undefined;
  }
  const keys = {
    publicKey: vapid.getString('publicKey'),
    privateKey: vapid.getString('privateKey'),
  };
  if (publicKeyOf(keys.privateKey) !== keys.publicKey) {
    throw new InputError(
      'The keys of oncall.push.vapid do not belong together, expected a pair as `npx web-push generate-vapid-keys` prints it',
    );
  }
  return keys;
}

/** Browsers subscribe with the public key: with another one, the vendors refuse every push. */
function publicKeyOf(privateKey: string): string | undefined {
  const curve = createECDH('prime256v1');
  try {
    curve.setPrivateKey(Buffer.from(privateKey, 'base64url'));
    return curve.getPublicKey().toString('base64url');
  } catch {
    return undefined;
  }
}
