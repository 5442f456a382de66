import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';
import { DirectoryGuardSettings } from '../directory/DirectoryGuard';
import { EmailOptions } from './channels/EmailChannel';
import { WebhookOptions } from './channels/WebhookChannel';
import { PushKeys } from './push/PushKeyStore';

/** The settings of directory, escalation and paging, read once at startup. */
export type PagingSettings = {
  /** Entity reference of the Group for alerts that lead to nobody else. */
  readonly defaultTeam?: string;
  /** Of this plugin, as a phone reaches it, without a slash at the end; absent: as the portal's discovery says. */
  readonly baseUrl?: string;
  /** Of the portal, for links to alerts; absent where there is none. */
  readonly portalUrl?: string;
  /** Absent: pages by e-mail fail and say so. */
  readonly email?: EmailOptions;
  readonly webhook: WebhookOptions;
  readonly withNotifications: boolean;
  /** Absent: no browser can be made to ring. */
  readonly push?: { readonly keys?: PushKeys; readonly subject: string };
  readonly acknowledgeLinks: {
    /** Absent: made once and kept in the database. */
    readonly secret?: string;
    readonly expiry: Duration;
  };
  readonly directoryFrequency: HumanDuration;
  readonly directoryGuard: DirectoryGuardSettings;
  /** For how long further pages to the same contact method are gathered after one was sent. */
  readonly bundlingWindow: Duration;
  /** How often the engine looks by itself. */
  readonly tick: Duration;
};

export function readPagingSettings(config: Config): PagingSettings {
  const oncall = config.getOptionalConfig('oncall');
  const duration = (key: string, otherwise: HumanDuration) =>
    oncall?.has(key) ? readDurationFromConfig(oncall, { key }) : otherwise;
  return {
    defaultTeam: oncall?.getOptionalString('defaultTeam'),
    baseUrl: withoutSlash(oncall?.getOptionalString('baseUrl')),
    portalUrl: withoutSlash(config.getOptionalString('app.baseUrl')),
    email: readEmail(oncall?.getOptionalConfig('email')),
    webhook: {
      signingSecret: oncall?.getOptionalString('webhook.signingSecret'),
      allowPrivateAddresses:
        oncall?.getOptionalBoolean('webhook.allowPrivateAddresses') ?? false,
    },
    withNotifications:
      oncall?.getOptionalBoolean('notifications.enabled') ?? true,
    push: readPush(config),
    acknowledgeLinks: {
      secret: oncall?.getOptionalString('acknowledgeLinks.secret'),
      expiry: Duration.fromObject(
        duration('acknowledgeLinks.expiry', { hours: 72 }),
      ),
    },
    directoryFrequency: duration('directory.frequency', { seconds: 60 }),
    directoryGuard: {
      maxLoss: readMaxLoss(oncall),
      patience: Duration.fromObject(
        duration('directory.believeLossAfter', { hours: 1 }),
      ),
    },
    bundlingWindow: Duration.fromObject(
      duration('bundling.window', { minutes: 1 }),
    ),
    tick: Duration.fromObject(duration('engine.tick', { seconds: 1 })),
  };
}

function readPush(config: Config): PagingSettings['push'] {
  const push = config.getOptionalConfig('oncall.push');
  if (push?.getOptionalBoolean('enabled') === false) {
    return undefined;
  }
  const vapid = push?.getOptionalConfig('vapid');
  const portalUrl = config.getOptionalString('app.baseUrl');
  return {
    keys: vapid && {
      publicKey: vapid.getString('publicKey'),
      privateKey: vapid.getString('privateKey'),
    },
    subject:
      push?.getOptionalString('subject') ??
      (portalUrl?.startsWith('https:')
        ? portalUrl
        : 'mailto:oncall@muster.invalid'),
  };
}

function readEmail(email: Config | undefined): EmailOptions | undefined {
  if (!email) {
    return undefined;
  }
  const smtp = email.getConfig('smtp');
  const auth = smtp.getOptionalConfig('auth');
  return {
    from: email.getString('from'),
    smtp: {
      host: smtp.getString('host'),
      port: smtp.getOptionalNumber('port'),
      secure: smtp.getOptionalBoolean('secure'),
      auth: auth && {
        user: auth.getString('user'),
        pass: auth.getString('pass'),
      },
    },
  };
}

function readMaxLoss(oncall: Config | undefined): number {
  const share = oncall?.getOptionalNumber('directory.maxLoss') ?? 0.5;
  if (share < 0 || share > 1) {
    throw new InputError(
      `oncall.directory.maxLoss is ${share}, expected a share between 0 and 1, for example 0.5`,
    );
  }
  return share;
}

function withoutSlash(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, '');
}
