import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PersonDifference } from '@muster/backstage-plugin-oncall-common';
import { onCallSchedulesTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { ParticipantLink } from '../ui/ParticipantLink';
import { Subheading } from '../ui/Subheading';
import { loadOf, LoadUnit, signed } from './mainChange';

/** What saving would change, before it is saved: how many hours, nights and weekends each person has then. */
export function EditPreview(props: {
  readonly changed: readonly PersonDifference[];
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  return (
    <section aria-label={t('preview.title')}>
      <Subheading level="h3">{t('preview.title')}</Subheading>
      <DifferenceTable rows={props.changed} />
    </section>
  );
}

function DifferenceTable(props: {
  readonly rows: readonly PersonDifference[];
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const column = (unit: LoadUnit) => ({
    key: unit,
    head: t(`preview.column.${unit}`),
    cell: ({ before, after }: PersonDifference) =>
      beforeAndAfter(loadOf(before, unit), loadOf(after, unit)),
  });
  return (
    <ListTable<PersonDifference>
      label={t('preview.title')}
      rows={props.rows}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: 'who',
          head: t('preview.column.who'),
          cell: ({ ref }) => <ParticipantLink of={ref} />,
        },
        column('total'),
        column('nights'),
        column('weekends'),
      ]}
    />
  );
}

/** `3 → 5 (+2)` */
function beforeAndAfter(before: number, after: number): string {
  return before === after
    ? String(after)
    : `${before} → ${after} (${signed(after - before)})`;
}
