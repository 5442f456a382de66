import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { CoverRequest } from '@muster/backstage-plugin-oncall-common';
import {
  EmptyFace,
  ErrorFace,
  MomentInTime,
  onCallApiRef,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useCoverRequests } from '../api/useCoverRequests';
import { useSubmit } from '../api/useSubmit';
import { scheduleRouteRef } from '../routes';
import { onCallMeTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ListTable } from '../ui/ListTable';
import { Section } from '../ui/Section';

const useStyles = makeStyles(theme => ({
  replies: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    // What has no edge begins with its word on the line of the words above.
    '& .MuiButton-text': { marginLeft: theme.spacing(-0.5) },
  },
}));

/** Who asks the reader to take a shift, and whom the reader asked. */
export function CoverRequests(props: {
  /** Entity reference of the reader. */
  readonly person: string;
  readonly onChanged: () => void;
}) {
  const { person, onChanged } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const answer = useCoverRequests();
  const reply = async (
    id: string,
    status: Exclude<CoverRequest['status'], 'open'>,
  ) => {
    await submit(() => onCallApi.answerCoverRequest(id, status));
    answer.retry();
    onChanged();
  };
  return (
    <Section title={t('cover.title')}>
      {error && <ErrorFace error={error} />}
      <Answer answer={answer} lines={2}>
        {requests =>
          requests.length === 0 ? (
            <EmptyFace
              title={t('cover.empty.title')}
              description={t('cover.empty.description')}
            />
          ) : (
            <CoverTable
              person={person}
              requests={requests}
              busy={busy}
              onReply={reply}
            />
          )
        }
      </Answer>
    </Section>
  );
}

function CoverTable(props: {
  readonly person: string;
  readonly requests: readonly CoverRequest[];
  readonly busy: boolean;
  readonly onReply: (
    id: string,
    status: Exclude<CoverRequest['status'], 'open'>,
  ) => void;
}) {
  const { person, requests, busy, onReply } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const who = (ref: string) =>
    ref === person ? t('forwarding.you') : <PersonLink entityRef={ref} />;
  const button = (
    { id }: CoverRequest,
    status: Exclude<CoverRequest['status'], 'open'>,
  ) => (
    <Button
      key={status}
      size="small"
      variant={status === 'accepted' ? 'outlined' : 'text'}
      color={status === 'accepted' ? 'primary' : 'default'}
      disabled={busy}
      onClick={() => onReply(id, status)}
    >
      {t(`cover.reply.${status}`)}
    </Button>
  );
  const replies = (request: CoverRequest) => {
    if (request.status !== 'open') {
      return null;
    }
    return request.to === person
      ? [button(request, 'accepted'), button(request, 'declined')]
      : button(request, 'withdrawn');
  };
  return (
    <ListTable<CoverRequest>
      label={t('cover.title')}
      rows={requests}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'from',
          head: t('cover.column.from'),
          cell: ({ from }) => who(from),
        },
        { key: 'to', head: t('cover.column.to'), cell: ({ to }) => who(to) },
        {
          key: 'schedule',
          role: 'header',
          head: t('me.column.schedule'),
          cell: request => <ScheduleName of={request} />,
        },
        {
          key: 'when',
          head: t('cover.column.when'),
          cell: ({ start, end }) => <Stretch start={start} end={end} />,
        },
        {
          key: 'inReturn',
          head: t('cover.column.inReturn'),
          cell: ({ inReturn, scheduleId }) =>
            inReturn ? (
              <>
                <Stretch {...inReturn} />
                {inReturn.scheduleId !== scheduleId && (
                  <>
                    {' · '}
                    <ScheduleName of={inReturn} />
                  </>
                )}
              </>
            ) : (
              t('cover.nothing')
            ),
        },
        {
          key: 'status',
          head: t('cover.column.status'),
          // A column for the buttons alone would be cut off where words are long.
          cell: request => (
            <>
              <div>{t(`cover.status.${request.status}`)}</div>
              <div className={classes.replies}>{replies(request)}</div>
            </>
          ),
        },
      ]}
    />
  );
}

function ScheduleName(props: {
  readonly of: Pick<CoverRequest, 'scheduleId' | 'scheduleName'>;
}) {
  const { scheduleId, scheduleName } = props.of;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const scheduleLink = useRouteRef(scheduleRouteRef);
  return scheduleName ? (
    <Link to={scheduleLink({ id: scheduleId })}>{scheduleName}</Link>
  ) : (
    <>{t('cover.gone')}</>
  );
}

function Stretch(props: { readonly start: string; readonly end: string }) {
  return (
    <>
      <MomentInTime at={props.start} /> – <MomentInTime at={props.end} />
    </>
  );
}
