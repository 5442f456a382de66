import { Router } from 'express';
import createRouter from 'express-promise-router';
import { mailboxPage } from './mailboxPage';
import { Mailbox } from './Mailbox';

/** The mails of the story, for eyes (HTML) and for tests (JSON). */
export function mailboxRoutes(mailbox: Mailbox): Router {
  const router = createRouter();
  router.get('/mail', (request, response) => {
    if (request.accepts(['html', 'json']) === 'html') {
      response.type('html').send(mailboxPage(mailbox.mails()));
    } else {
      response.json({ items: mailbox.mails() });
    }
  });
  return router;
}
