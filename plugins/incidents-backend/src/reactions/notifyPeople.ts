import { NotificationService } from '@backstage/plugin-notifications-node';
import { ReactionOf } from './Reaction';
import { ReactionOutcome } from './ReactionOutcome';

/** Tells the people of an incident in the portal; a courtesy, never the pager. */
export async function notifyPeople(
  notifications: NotificationService,
  incidentId: string,
  reaction: ReactionOf<'notify-people'>,
): Promise<ReactionOutcome> {
  await notifications.send({
    recipients: {
      type: 'entity',
      entityRef: [...reaction.recipients],
      excludeEntityRef: reaction.except,
    },
    payload: {
      title: reaction.title,
      link: reaction.link,
      topic: 'incidents',
      scope: `${incidentId}:${reaction.occasion}`,
      severity: 'normal',
    },
  });
  return {};
}
