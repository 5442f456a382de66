import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import EventIcon from '@material-ui/icons/Event';
import { CalendarLink, Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  EmptyFace,
  MomentInTime,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useCalendarLinks } from '../api/useCalendarLinks';
import { onCallMeTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ListTable } from '../ui/ListTable';
import { Section } from '../ui/Section';
import { CalendarLinkDialog } from './CalendarLinkDialog';

/** The reader's secret addresses for calendar programs. */
export function CalendarLinks() {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const answer = useCalendarLinks();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<CalendarLink>();
  return (
    <Section
      title={t('calendar.title')}
      end={
        <Button
          variant="outlined"
          startIcon={<EventIcon />}
          onClick={() => setAdding(true)}
        >
          {t('calendar.add')}
        </Button>
      }
    >
      <Answer answer={answer} lines={2}>
        {({ links, schedules }) => (
          <>
            <LinkTable
              links={links}
              schedules={schedules}
              onDelete={setLeaving}
            />
            {isAdding && (
              <CalendarLinkDialog
                schedules={schedules}
                onClose={() => setAdding(false)}
                onDone={answer.retry}
              />
            )}
          </>
        )}
      </Answer>
      {leaving && (
        <ConfirmDialog
          isDangerous
          title={t('calendar.delete.title')}
          effect={t('calendar.delete.effect')}
          confirmLabel={t('calendar.delete.submit')}
          onConfirm={() => onCallApi.deleteCalendarLink(leaving.id)}
          onClose={() => setLeaving(undefined)}
          onDone={answer.retry}
        />
      )}
    </Section>
  );
}

function LinkTable(props: {
  readonly links: readonly CalendarLink[];
  readonly schedules: readonly Schedule[];
  readonly onDelete: (link: CalendarLink) => void;
}) {
  const { links, schedules, onDelete } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  if (links.length === 0) {
    return (
      <EmptyFace
        title={t('calendar.empty.title')}
        description={t('calendar.empty.description')}
      />
    );
  }
  const nameOf = ({ scheduleId }: CalendarLink) =>
    scheduleId
      ? schedules.find(({ id }) => id === scheduleId)?.name ??
        t('calendar.gone')
      : t('calendar.mine');
  return (
    <ListTable<CalendarLink>
      label={t('calendar.title')}
      rows={links}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', head: t('calendar.column.what'), cell: nameOf },
        {
          key: 'since',
          head: t('calendar.column.since'),
          cell: ({ createdAt }) => <MomentInTime at={createdAt} />,
        },
        {
          key: 'actions',
          head: t('calendar.column.actions'),
          role: 'actions',
          cell: link => (
            <Button size="small" onClick={() => onDelete(link)}>
              {t('calendar.delete.submit')}
            </Button>
          ),
        },
      ]}
    />
  );
}
