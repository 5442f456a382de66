import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { cardMessages } from './translations/card';
import { declareMessages } from './translations/declare';
import { entityMessages } from './translations/entity';
import { incidentMessages } from './translations/incident';
import { investigateMessages } from './translations/investigate';
import { listMessages } from './translations/list';
import { postmortemMessages } from './translations/postmortem';
import { sharedMessages } from './translations/shared';

/**
 * The words of the incidents plugin, nested by place.
 *
 * @public
 */
export const incidentsTranslationRef = createTranslationRef({
  id: 'plugin.incidents',
  messages: {
    ...sharedMessages,
    card: cardMessages,
    declare: declareMessages,
    entity: entityMessages,
    incident: incidentMessages,
    investigate: investigateMessages,
    list: listMessages,
    postmortem: postmortemMessages,
  },
});
