import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Router } from 'express';
import createRouter from 'express-promise-router';
import { peopleOfTheStory } from './peopleOfTheStory';
import { StoryStore } from './seed/StoryStore';

/** What the sign-in page and the browser tests ask before anybody is signed in, and what the pager calls. */
export function demoRoutes(options: {
  auth: AuthService;
  catalog: CatalogService;
  store: StoryStore;
  /** False where the story is switched off and will never be told. */
  isTelling: boolean;
}): Router {
  const { auth, catalog, store, isTelling } = options;
  const router = createRouter();
  router.get('/people', async (_, response) => {
    response.json({ items: await peopleOfTheStory(catalog, auth) });
  });
  router.get('/status', async (_, response) => {
    response.json({ seeded: await store.isTold(), telling: isTelling });
  });
  // Where the custom action of the story is done: somebody has to answer it.
  router.post('/actions', (_, response) => {
    response.json({ result: 'Done' });
  });
  return router;
}
