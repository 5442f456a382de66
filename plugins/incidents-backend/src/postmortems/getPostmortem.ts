import {
  Postmortem,
  postmortemReadPermission,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { PostmortemStore } from './PostmortemStore';

/** One postmortem, draft or published. */
export async function getPostmortem(
  context: IncidentsContext,
  options: { readonly caller: Caller; readonly postmortemId: string },
): Promise<Postmortem> {
  await authorize(context, options.caller, postmortemReadPermission);
  return new PostmortemStore(context.database).get(options.postmortemId);
}
