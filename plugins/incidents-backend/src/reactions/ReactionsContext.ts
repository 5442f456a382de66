import { NotificationService } from '@backstage/plugin-notifications-node';
import { IncidentsContext } from '../IncidentsContext';

/** What running reactions works with; made once, in `plugin.ts`. */
export type ReactionsContext = Omit<IncidentsContext, 'wakeReactions'> & {
  readonly notifications: NotificationService;
};
