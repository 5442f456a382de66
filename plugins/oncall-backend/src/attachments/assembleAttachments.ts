import {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { OnCallRouter } from '../OnCallRouter';
import { addAttachmentFileRoutes } from './attachmentFileRoutes';
import { AttachmentLinks } from './AttachmentLinks';
import { AttachmentRoom } from './AttachmentRoom';
import { addAttachmentRoutes } from './attachmentRoutes';
import { AttachmentStore } from './AttachmentStore';

/** Attachments and their routes; those of files read and answer other things than JSON. */
export function assembleAttachments(
  options: Omit<AttachmentRoom, 'attachments' | 'attachmentLinks'> & {
    knex: Knex;
    linkSettings: Parameters<typeof AttachmentLinks.create>[0];
    router: OnCallRouter;
    httpRouter: HttpRouterService;
    httpAuth: HttpAuthService;
  },
): AttachmentRoom {
  const { knex, linkSettings, router, httpRouter, httpAuth } = options;
  const room: AttachmentRoom = {
    ...options,
    attachments: AttachmentStore.create(knex),
    attachmentLinks: AttachmentLinks.create(linkSettings),
  };
  addAttachmentRoutes(router, { room, httpAuth });
  addAttachmentFileRoutes(httpRouter, { room, httpAuth });
  return room;
}
