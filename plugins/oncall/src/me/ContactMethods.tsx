import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import NotificationsOffIcon from '@material-ui/icons/NotificationsOff';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallTranslationRef } from '../translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Section';
import { ContactMethodDialog } from './ContactMethodDialog';
import { ContactMethodTable } from './ContactMethodTable';

/** How the reader is reached; somebody without a way is told so. */
export function ContactMethods(props: {
  readonly methods: readonly ContactMethod[];
  readonly onChanged: () => void;
}) {
  const { methods, onChanged } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<ContactMethod>();
  const add = (
    <Button
      variant="outlined"
      startIcon={<AddIcon />}
      onClick={() => setAdding(true)}
    >
      {t('contact.add')}
    </Button>
  );
  return (
    <Section title={t('contact.title')} end={methods.length > 0 && add}>
      {methods.length > 0 ? (
        <ContactMethodTable methods={methods} onDelete={setLeaving} />
      ) : (
        <EmptyFace
          icon={<NotificationsOffIcon />}
          tone="danger"
          title={t('contact.empty.title')}
          description={t('contact.empty.description')}
          action={add}
        />
      )}
      {isAdding && (
        <ContactMethodDialog
          onClose={() => setAdding(false)}
          onDone={onChanged}
        />
      )}
      {leaving && (
        <ConfirmDialog
          isDangerous
          title={t('contact.delete.title', { to: leaving.to })}
          effect={t('contact.delete.effect')}
          confirmLabel={t('contact.delete.submit')}
          onConfirm={() => onCallApi.deleteContactMethod(leaving.id)}
          onClose={() => setLeaving(undefined)}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}
