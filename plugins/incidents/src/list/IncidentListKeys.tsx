import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RefObject, useState } from 'react';
import { incidentsTranslationRef } from '../translation';
import { ShortcutsButton } from '../ui/ShortcutsButton';
import { ShortcutLine, ShortcutsHelp } from '../ui/ShortcutsHelp';
import { useShortcuts } from '../ui/useShortcuts';
import { useRowKeys } from './useRowKeys';

/** The keys of the list, and the help that names them. */
export function IncidentListKeys(props: {
  readonly list: RefObject<HTMLElement>;
  readonly search: RefObject<HTMLInputElement>;
  /** Absent where the reader may not declare. */
  readonly onDeclare?: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const { list, search, onDeclare } = props;
  const { next, previous } = useRowKeys(list);
  const showHelp = () => setIsHelpOpen(true);
  useShortcuts({
    j: next,
    k: previous,
    '/': () => search.current?.focus(),
    '?': showHelp,
    ...(onDeclare && { n: onDeclare }),
  });
  const lines: ShortcutLine[] = [
    { keys: ['j'], what: t('list.shortcut.next') },
    { keys: ['k'], what: t('list.shortcut.previous') },
    { keys: ['↵'], what: t('list.shortcut.open') },
    { keys: ['/'], what: t('list.shortcut.filter') },
    { keys: ['n'], what: t('list.shortcut.declare') },
    { keys: ['?'], what: t('list.shortcut.help') },
  ];
  return (
    <>
      <ShortcutsButton onClick={showHelp} />
      <ShortcutsHelp
        open={isHelpOpen}
        onClose={() => setIsHelpOpen(false)}
        lines={lines}
      />
    </>
  );
}
