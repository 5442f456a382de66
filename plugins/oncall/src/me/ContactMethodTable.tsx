import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { onCallTranslationRef } from '../translation';
import { ListTable } from '../ui/ListTable';

/** One row for each way to reach the reader. */
export function ContactMethodTable(props: {
  readonly methods: readonly ContactMethod[];
  readonly onDelete: (method: ContactMethod) => void;
}) {
  const { methods, onDelete } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <ListTable<ContactMethod>
      label={t('contact.title')}
      rows={methods}
      rowKey={method => method.id}
      columns={[
        { key: 'to', head: t('contact.column.to'), cell: ({ to }) => to },
        {
          key: 'channel',
          head: t('contact.column.channel'),
          cell: ({ channel }) => channel,
        },
        {
          key: 'state',
          head: t('contact.column.state'),
          cell: ({ enabled }) => (
            <StatusChip
              tone={enabled ? 'success' : 'neutral'}
              icon={
                enabled ? <CheckIcon aria-hidden /> : <BlockIcon aria-hidden />
              }
              label={enabled ? t('contact.enabled') : t('contact.disabled')}
            />
          ),
        },
        {
          key: 'actions',
          head: t('contact.column.actions'),
          role: 'actions',
          cell: method =>
            method.fromCatalog ? (
              t('contact.fromCatalog')
            ) : (
              <IconButton
                size="small"
                aria-label={t('contact.deleteOf', { to: method.to })}
                onClick={() => onDelete(method)}
              >
                <DeleteOutlineIcon fontSize="small" />
              </IconButton>
            ),
        },
      ]}
    />
  );
}
