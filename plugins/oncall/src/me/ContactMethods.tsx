import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import NotificationsOffIcon from '@material-ui/icons/NotificationsOff';
import PhonelinkRingIcon from '@material-ui/icons/PhonelinkRing';
import {
  ContactMethod,
  PersonPreferences,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallMeTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Section';
import { ContactMethodDialog } from './ContactMethodDialog';
import { ContactMethodTable } from './ContactMethodTable';
import { DeviceDialog } from './DeviceDialog';
import { VerifyDialog } from './VerifyDialog';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What is open above the table. */
type Task =
  | { readonly kind: 'add' | 'device' }
  | { readonly kind: 'verify' | 'delete'; readonly method: ContactMethod };

/** How the reader is reached; somebody without a way is told so. */
export function ContactMethods(props: {
  readonly preferences: PersonPreferences;
  readonly onChanged: () => void;
}) {
  const { preferences, onChanged } = props;
  const { contactMethods, channels } = preferences;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const [task, setTask] = useState<Task>();
  const buttons = (
    <div className={classes.buttons}>
      {channels.some(({ id }) => id === 'push') && (
        <Button
          variant="outlined"
          startIcon={<PhonelinkRingIcon />}
          onClick={() => setTask({ kind: 'device' })}
        >
          {t('device.add')}
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<AddIcon />}
        onClick={() => setTask({ kind: 'add' })}
      >
        {t('contact.add')}
      </Button>
    </div>
  );
  return (
    <Section
      title={t('contact.title')}
      end={contactMethods.length > 0 && buttons}
    >
      {contactMethods.length > 0 ? (
        <ContactMethodTable
          methods={contactMethods}
          onChanged={onChanged}
          onDelete={method => setTask({ kind: 'delete', method })}
          onVerify={method => setTask({ kind: 'verify', method })}
        />
      ) : (
        <EmptyFace
          icon={<NotificationsOffIcon />}
          tone="danger"
          title={t('contact.empty.title')}
          description={t('contact.empty.description')}
          action={buttons}
        />
      )}
      <Dialogs
        task={task}
        preferences={preferences}
        onTask={setTask}
        onChanged={onChanged}
      />
    </Section>
  );
}

function Dialogs(props: {
  readonly task: Task | undefined;
  readonly preferences: PersonPreferences;
  readonly onTask: (task: Task | undefined) => void;
  readonly onChanged: () => void;
}) {
  const { task, preferences, onTask, onChanged } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const onClose = () => onTask(undefined);
  switch (task?.kind) {
    case 'add':
      return (
        <ContactMethodDialog
          channels={preferences.channels}
          onClose={onClose}
          onDone={method => {
            onChanged();
            onTask({ kind: 'verify', method });
          }}
        />
      );
    case 'device':
      return <DeviceDialog onClose={onClose} onDone={onChanged} />;
    case 'verify':
      return (
        <VerifyDialog
          method={task.method}
          onClose={onClose}
          onDone={onChanged}
        />
      );
    case 'delete':
      return (
        <ConfirmDialog
          isDangerous
          title={t('contact.delete.title', { to: task.method.to })}
          effect={t('contact.delete.effect')}
          confirmLabel={t('contact.delete.submit')}
          onConfirm={() => onCallApi.me.deleteContactMethod(task.method.id)}
          onClose={onClose}
          onDone={onChanged}
        />
      );
    default:
      return null;
  }
}
