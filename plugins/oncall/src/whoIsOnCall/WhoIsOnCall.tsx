import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import WarningIcon from '@material-ui/icons/Warning';
import { makeStyles } from '@material-ui/core/styles';
import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, StatusChip } from '@muster/backstage-plugin-oncall-react';
import { useMe } from '../api/useMe';
import { useWhoIsOnCall } from '../api/useWhoIsOnCall';
import { schedulesRouteRef } from '../routes';
import { onCallWhoIsOnCallTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { NarrowedList } from '../ui/NarrowedList';
import { Subheading } from '../ui/Subheading';
import { useAddressPart } from '../ui/useAddressPart';
import { emptyFirst, isSomebodyOnCall, wordsOfSchedule } from './emptyFirst';
import { WhoIsOnCallTable } from './WhoIsOnCallTable';

const PARTS = ['mine', 'others'] as const;

const useStyles = makeStyles(theme => ({
  part: {
    display: 'grid',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(3),
    // Both tables stand in the same columns.
    '& table': { tableLayout: 'fixed' },
    '& thead th:first-child': { width: '18%' },
  },
}));

/** All teams with who is on call now and who is next. */
export function WhoIsOnCall() {
  const answer = useWhoIsOnCall();
  return (
    <Answer answer={answer} lines={8}>
      {schedules =>
        schedules.length ? <Found schedules={schedules} /> : <NoScheduleAtAll />
      }
    </Answer>
  );
}

function Found(props: { readonly schedules: readonly ScheduleOnCall[] }) {
  const { t } = useTranslationRef(onCallWhoIsOnCallTranslationRef);
  const empty = props.schedules.filter(item => !isSomebodyOnCall(item)).length;
  const myGroups = useMe()?.ownershipEntityRefs ?? [];
  const [typed] = useAddressPart('q');
  // Whoever searches looks for one schedule, wherever it stands.
  const isMine = ({ team }: ScheduleOnCall) =>
    typed === '' && team !== undefined && myGroups.includes(team);
  const sorted = emptyFirst(props.schedules);
  return (
    <NarrowedList
      rows={[...sorted.filter(isMine), ...sorted.filter(item => !isMine(item))]}
      searchLabel={t('whoIsOnCall.search')}
      wordsOf={wordsOfSchedule}
      teamsOf={({ team }) => [team]}
      note={
        empty > 0 && (
          <StatusChip
            tone="danger"
            icon={<WarningIcon aria-hidden />}
            label={t('whoIsOnCall.nobody', { count: empty })}
          />
        )
      }
    >
      {shown => (
        <MineAndOthers
          mine={shown.filter(isMine)}
          others={shown.filter(item => !isMine(item))}
        />
      )}
    </NarrowedList>
  );
}

/** The reader's teams apart, when there are any: whoever comes at night mostly comes for them. */
function MineAndOthers(props: {
  readonly mine: readonly ScheduleOnCall[];
  readonly others: readonly ScheduleOnCall[];
}) {
  const { t } = useTranslationRef(onCallWhoIsOnCallTranslationRef);
  const classes = useStyles();
  if (props.mine.length === 0) {
    return <WhoIsOnCallTable schedules={props.others} />;
  }
  return (
    <>
      {PARTS.map(
        part =>
          props[part].length > 0 && (
            <div key={part} className={classes.part}>
              <Subheading level="h3">{t(`whoIsOnCall.${part}`)}</Subheading>
              <WhoIsOnCallTable
                label={t(`whoIsOnCall.${part}`)}
                schedules={props[part]}
              />
            </div>
          ),
      )}
    </>
  );
}

function NoScheduleAtAll() {
  const { t } = useTranslationRef(onCallWhoIsOnCallTranslationRef);
  const schedulesLink = useRouteRef(schedulesRouteRef);
  return (
    <EmptyFace
      icon={<EventBusyIcon />}
      title={t('whoIsOnCall.empty.title')}
      description={t('whoIsOnCall.empty.description')}
      action={
        <LinkButton
          variant="contained"
          color="primary"
          to={`${schedulesLink()}?create=1`}
        >
          {t('whoIsOnCall.empty.action')}
        </LinkButton>
      }
    />
  );
}
