import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { randomUUID } from 'node:crypto';
import { Roster } from '../directory/Roster';
import { Channels } from '../paging/Channels';
import { Notice } from './PortalNotices';

/** Sends a notice to the address of the catalog, where there is one and mail is set up. */
export async function emailNotice(options: {
  notice: Notice;
  roster: Roster;
  channels: Channels;
  deliver: (channel: string, message: OnCallMessage) => Promise<unknown>;
}): Promise<void> {
  const { notice, roster, channels, deliver } = options;
  const { person, title, description } = notice;
  const to = roster.person(person)?.email;
  if (to && channels.has('email')) {
    await deliver('email', {
      id: randomUUID(),
      person,
      to,
      subject: title,
      text: description,
      kind: 'notice',
      alerts: [],
    });
  }
}
