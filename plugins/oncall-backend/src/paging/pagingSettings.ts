import { Config } from '@backstage/config';
import { HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';
import { DirectoryGuardSettings } from '../directory/DirectoryGuard';
import { readDuration } from '../settings/readDuration';
import { readGroup } from '../settings/readGroup';
import { readNumber, readPort } from '../settings/readNumber';
import { readWebAddress } from '../settings/readWebAddress';
import { EmailOptions } from './channels/EmailChannel';
import { WebhookOptions } from './channels/WebhookChannel';
import { PushSettings, readPushSettings } from './push/readPushSettings';

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
  readonly push?: PushSettings;
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
  return {
    defaultTeam: readGroup(config, 'oncall.defaultTeam'),
    baseUrl: readWebAddress(config, 'oncall.baseUrl'),
    portalUrl: config.getOptionalString('app.baseUrl')?.replace(/\/+$/, ''),
    email: readEmail(config),
    webhook: {
      signingSecret: oncall?.getOptionalString('webhook.signingSecret'),
      allowPrivateAddresses:
        oncall?.getOptionalBoolean('webhook.allowPrivateAddresses') ?? false,
    },
    withNotifications:
      oncall?.getOptionalBoolean('notifications.enabled') ?? true,
    push: readPushSettings(config),
    acknowledgeLinks: {
      secret: oncall?.getOptionalString('acknowledgeLinks.secret'),
      expiry: Duration.fromObject(
        readDuration(config, 'oncall.acknowledgeLinks.expiry', {
          otherwise: { hours: 72 },
          min: { minutes: 1 },
        }),
      ),
    },
    directoryFrequency: readDuration(config, 'oncall.directory.frequency', {
      otherwise: { seconds: 60 },
      min: { seconds: 1 },
    }),
    directoryGuard: readDirectoryGuard(config),
    bundlingWindow: Duration.fromObject(
      readDuration(config, 'oncall.bundling.window', {
        otherwise: { minutes: 1 },
        min: { seconds: 0 },
      }),
    ),
    // Whatever is due is done within a minute, however rarely the engine looks by itself.
    tick: Duration.fromObject(
      readDuration(config, 'oncall.engine.tick', {
        otherwise: { seconds: 1 },
        min: { milliseconds: 10 },
        max: { minutes: 1 },
      }),
    ),
  };
}

function readEmail(config: Config): EmailOptions | undefined {
  const email = config.getOptionalConfig('oncall.email');
  if (!email) {
    return undefined;
  }
  const smtp = email.getConfig('smtp');
  const auth = smtp.getOptionalConfig('auth');
  return {
    from: email.getString('from'),
    smtp: {
      host: smtp.getString('host'),
      port: readPort(config, 'oncall.email.smtp.port', { min: 1 }),
      secure: smtp.getOptionalBoolean('secure'),
      auth: auth && {
        user: auth.getString('user'),
        pass: auth.getString('pass'),
      },
    },
  };
}

function readDirectoryGuard(config: Config): DirectoryGuardSettings {
  const maxLoss = readNumber(config, 'oncall.directory.maxLoss', {
    min: 0,
    max: 1,
  });
  return {
    maxLoss: maxLoss ?? 0.5,
    patience: Duration.fromObject(
      readDuration(config, 'oncall.directory.believeLossAfter', {
        otherwise: { hours: 1 },
        min: { seconds: 0 },
      }),
    ),
  };
}
