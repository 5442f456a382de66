import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useServiceOnCall } from '@muster/backstage-plugin-oncall-react';
import { onCallCardsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ServiceOnCallFace } from './ServiceOnCallFace';

/** Who answers for a service now, who is being paged, and what is wrong; for its page in the catalog. */
export function EntityOnCallCard(props: {
  readonly variant?: 'flex' | 'fullHeight' | 'gridItem';
}) {
  const { t } = useTranslationRef(onCallCardsTranslationRef);
  const { entity } = useEntity();
  const answer = useServiceOnCall(stringifyEntityRef(entity));
  return (
    <InfoCard
      title={t('card.title')}
      titleTypographyProps={{ variant: 'h6' }}
      variant={props.variant}
    >
      <Answer answer={answer} lines={4}>
        {service => (
          <ServiceOnCallFace service={service} onChanged={answer.retry} />
        )}
      </Answer>
    </InfoCard>
  );
}
