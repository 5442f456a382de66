import ArchiveIcon from '@material-ui/icons/Archive';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import CommentIcon from '@material-ui/icons/Comment';
import DescriptionIcon from '@material-ui/icons/Description';
import EditIcon from '@material-ui/icons/Edit';
import GroupAddIcon from '@material-ui/icons/GroupAdd';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActive';
import PublishIcon from '@material-ui/icons/Publish';
import ReplayIcon from '@material-ui/icons/Replay';
import SearchIcon from '@material-ui/icons/Search';
import StorageIcon from '@material-ui/icons/Storage';
import WhatshotIcon from '@material-ui/icons/Whatshot';
import { TimelineEntry } from '@muster/backstage-plugin-incidents-common';
import { ComponentType } from 'react';

const ICONS: Readonly<
  Record<TimelineEntry['kind'], ComponentType<{ fontSize: 'small' }>>
> = {
  declared: WhatshotIcon,
  updated: EditIcon,
  'impacted-service': StorageIcon,
  responder: GroupAddIcon,
  alert: NotificationsActiveIcon,
  cause: SearchIcon,
  deployment: PublishIcon,
  note: CommentIcon,
  resolved: CheckCircleIcon,
  reopened: ReplayIcon,
  closed: ArchiveIcon,
  postmortem: DescriptionIcon,
};

/** What kind of thing happened; the word stands beside the time. */
export function TimelineIcon(props: { readonly kind: TimelineEntry['kind'] }) {
  const Icon = ICONS[props.kind];
  return <Icon fontSize="small" aria-hidden />;
}
