import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import {
  EscalationPolicy,
  policyUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useMayI } from '../api/useMayI';
import { MissingRight, useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { useSchedules } from '../api/useSchedules';
import { fileOf } from '../files/fileOf';
import { onCallEscalationTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { byName } from '../ui/byName';
import { CreateButton } from '../ui/CreateButton';
import { NarrowedList } from '../ui/NarrowedList';
import { DeletePolicyDialog } from './DeletePolicyDialog';
import { PolicyCard } from './PolicyCard';
import { PolicyDialog } from './PolicyDialog';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 400px), 1fr))',
    alignItems: 'start',
  },
}));

type Task =
  | { readonly kind: 'create' }
  | { readonly kind: 'edit' | 'delete'; readonly policy: EscalationPolicy };

/** The escalation policies, each in plain sentences. */
export function EscalationPage() {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const answer = useEscalationPolicies();
  const mayUpdate = useMayI(policyUpdatePermission);
  const mine = useMyTeams();
  const missingRight = useMissingRights(answer.value, ({ team }) => [team]);
  const [task, setTask] = useState<Task>();
  const create = mayUpdate && (
    <CreateButton
      isMain
      label={t('policies.create')}
      missing={mine?.missing}
      onClick={() => setTask({ kind: 'create' })}
    />
  );
  return (
    <>
      <Answer answer={answer} lines={6}>
        {policies =>
          policies.length > 0 ? (
            <NarrowedList
              rows={byName(policies)}
              searchLabel={t('policies.search')}
              wordsOf={({ name, description }) => [name, description]}
              teamsOf={({ team }) => [team]}
              end={create}
            >
              {found => (
                <PolicyList
                  policies={found}
                  missingRight={missingRight}
                  onTask={mayUpdate && missingRight ? setTask : undefined}
                />
              )}
            </NarrowedList>
          ) : (
            <EmptyFace
              icon={<TrendingUpIcon />}
              title={t('policies.empty.title')}
              description={t('policies.empty.description')}
              action={create}
            />
          )
        }
      </Answer>
      <TaskDialog
        task={task}
        onClose={() => setTask(undefined)}
        onDone={answer.retry}
      />
    </>
  );
}

function PolicyList(props: {
  readonly policies: readonly EscalationPolicy[];
  readonly missingRight?: MissingRight<EscalationPolicy>;
  readonly onTask?: (task: Task) => void;
}) {
  const { policies, missingRight, onTask } = props;
  const classes = useStyles();
  const { value: schedules = [] } = useSchedules();
  const { value: files } = useOnCallFiles();
  return (
    <div className={classes.list}>
      {policies.map(policy => (
        <PolicyCard
          key={policy.id}
          policy={policy}
          schedules={schedules}
          file={fileOf(files, 'escalation-policy', policy.id)}
          missingRight={missingRight?.(policy)}
          onEdit={onTask && (() => onTask({ kind: 'edit', policy }))}
          onDelete={onTask && (() => onTask({ kind: 'delete', policy }))}
        />
      ))}
    </div>
  );
}

function TaskDialog(props: {
  readonly task?: Task;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { task, onClose, onDone } = props;
  switch (task?.kind) {
    case 'create':
      return <PolicyDialog onClose={onClose} onDone={onDone} />;
    case 'edit':
      return (
        <PolicyDialog policy={task.policy} onClose={onClose} onDone={onDone} />
      );
    case 'delete':
      return (
        <DeletePolicyDialog
          policy={task.policy}
          onClose={onClose}
          onDone={onDone}
        />
      );
    default:
      return null;
  }
}
