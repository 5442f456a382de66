import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import { ReactNode } from 'react';
import { onCallReactTranslationRef } from '../translation';
import { useNow } from './moment/useNow';

/** A person's name, with what time it is where the person is for a reader who hovers or focuses it. */
export function TheirTime(props: {
  /** IANA zone of the person; without it nothing is added. */
  readonly zone?: string;
  readonly children: ReactNode;
}) {
  const { zone, children } = props;
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const now = useNow();
  if (!zone) {
    return <>{children}</>;
  }
  const time = now.setZone(zone).setLocale('en-GB').toFormat('ccc HH:mm');
  return (
    <Tooltip title={t('person.theirTime', { time, zone })}>
      <span>{children}</span>
    </Tooltip>
  );
}
