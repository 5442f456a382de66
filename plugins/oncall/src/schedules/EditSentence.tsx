import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PersonDifference } from '@muster/backstage-plugin-oncall-common';
import { Fragment } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { PersonName } from '../ui/PersonName';
import { PREVIEW_WEEKS } from './editDifference';
import { mainChange, signed } from './mainChange';

/** So many people fit in a sentence; the table above has them all. */
const NAMED = 3;

/** What saving would change, in a sentence: "12 shifts change in the next 8 weeks: Ana +2 nights, Ben −2 nights". */
export function EditSentence(props: {
  readonly changed: readonly PersonDifference[];
  /** How far ahead was looked. */
  readonly weeks?: number;
}) {
  const { changed } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const weeks = String(props.weeks ?? PREVIEW_WEEKS);
  if (changed.length === 0) {
    return <>{t('preview.nothing', { weeks })}</>;
  }
  const shifts = (kind: 'gained' | 'lost') =>
    changed.reduce((sum, one) => sum + one[kind].length, 0);
  // One that goes from Ana to Ben is lost once and gained once.
  const count = Math.max(shifts('gained'), shifts('lost'));
  const named = changed.filter(mainChange);
  return (
    <>
      {t('preview.shifts', { count, weeks })}
      {named.slice(0, NAMED).map((one, index) => (
        <Fragment key={one.ref}>
          {index === 0 ? ': ' : ', '}
          <PersonName entityRef={one.ref} /> <Change of={one} />
        </Fragment>
      ))}
      {named.length > NAMED &&
        ` ${t('preview.more', { count: named.length - NAMED })}`}
      .
    </>
  );
}

function Change(props: { readonly of: PersonDifference }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const change = mainChange(props.of);
  return change ? (
    <>
      {t(`preview.change.${change.unit}`, {
        count: Math.abs(change.amount),
        amount: signed(change.amount),
      })}
    </>
  ) : null;
}
