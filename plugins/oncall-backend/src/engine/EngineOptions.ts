import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { StoredAlert } from '../alerts/StoredAlert';
import { Duty } from './Duty';
import { DutyStore } from './DutyStore';
import { PageSender } from './PageSender';
import { FirstSteps } from './planFirstSteps';

/** The duties and how often each looks by itself. */
export type EngineOptions = {
  readonly escalate: Duty;
  readonly planFirstSteps: (
    opened: readonly StoredAlert[],
    now: DateTime,
  ) => Promise<FirstSteps>;
  readonly rerouteSilentAlerts: Duty;
  readonly watchForSilence: Duty;
  readonly announceHandoffs: Duty;
  readonly cleanUp: Duty;
  readonly senders: readonly PageSender[];
  /** Ends what takes long and can be done another time. */
  readonly stopping: AbortController;
  readonly duties: DutyStore;
  readonly logger: LoggerService;
  /** How often it looks for due alerts and pages when nobody wakes it. */
  readonly tick: Duration;
};
