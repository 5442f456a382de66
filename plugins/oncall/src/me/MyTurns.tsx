import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import EventAvailableIcon from '@material-ui/icons/EventAvailable';
import {
  EmptyFace,
  formatDuration,
  MomentInTime,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { scheduleRouteRef, schedulesRouteRef } from '../routes';
import { Turn } from './currentTurns';
import { onCallMeTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { NeedsRight } from '../ui/NeedsRight';

/** The reader's turns in the next four weeks, those of now first. */
export function MyTurns(props: {
  readonly turns: readonly Turn[];
  /** What the reader lacks to change who is on call. */
  readonly missingRight?: string;
  /** Absent while nobody knows whether the reader may. */
  readonly onAskCover?: (turn: Turn) => void;
}) {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { missingRight, onAskCover } = props;
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const schedulesLink = useRouteRef(schedulesRouteRef);
  const now = useNow().toMillis();
  if (props.turns.length === 0) {
    return (
      <EmptyFace
        icon={<EventAvailableIcon />}
        title={t('me.noTurns.title')}
        description={t('me.noTurns.description')}
        action={
          <LinkButton to={schedulesLink()}>{t('me.noTurns.action')}</LinkButton>
        }
      />
    );
  }
  return (
    <ListTable<Turn>
      label={t('me.turns')}
      rows={props.turns}
      rowKey={turn => `${turn.scheduleId} ${turn.rotationName} ${turn.start}`}
      columns={[
        {
          key: 'from',
          head: t('me.column.from'),
          cell: turn =>
            Date.parse(turn.start) <= now ? (
              t('me.now')
            ) : (
              <MomentInTime
                at={turn.start}
                variant="both"
                scheduleZone={turn.timezone}
              />
            ),
        },
        {
          key: 'until',
          head: t('me.column.until'),
          cell: turn =>
            turn.isOpenEnded ? (
              t('me.openEnded')
            ) : (
              <MomentInTime at={turn.end} scheduleZone={turn.timezone} />
            ),
        },
        {
          key: 'length',
          head: t('me.column.length'),
          cell: turn =>
            turn.isOpenEnded
              ? '–'
              : formatDuration(Date.parse(turn.end) - Date.parse(turn.start)),
        },
        {
          key: 'schedule',
          head: t('me.column.schedule'),
          cell: turn => (
            <>
              <Link to={scheduleLink({ id: turn.scheduleId })}>
                {turn.scheduleName}
              </Link>
              {turn.rotationName && ` · ${turn.rotationName}`}
            </>
          ),
        },
        ...(onAskCover
          ? [
              {
                key: 'actions',
                head: t('forwarding.column.actions'),
                role: 'actions' as const,
                cell: (turn: Turn) =>
                  turn.participant.type === 'user' && (
                    <NeedsRight missing={missingRight}>
                      <Button size="small" onClick={() => onAskCover(turn)}>
                        {t('cover.ask')}
                      </Button>
                    </NeedsRight>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
