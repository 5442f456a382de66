import { useRouteRefParams } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { postmortemUpdatePermission } from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { usePostmortem } from '../api/usePostmortem';
import { postmortemRouteRef } from '../routes';
import { PageBody } from '../ui/PageBody';
import { PostmortemDocument } from './PostmortemDocument';
import { PostmortemEditor } from './PostmortemEditor';

/** A draft opens in the editor for those who may write, a published postmortem as a document for everybody. */
export function PostmortemPage() {
  const { id } = useRouteRefParams(postmortemRouteRef);
  const { value, loading, error, retry } = usePostmortem(id);
  const permission = usePermission({ permission: postmortemUpdatePermission });
  const isReady = value && !permission.loading;
  const isEditor = value?.status === 'draft' && permission.allowed;
  return (
    <PageBody>
      {(loading || permission.loading) && <LoadingFace lines={10} />}
      {error && <ErrorFace error={error} retry={retry} />}
      {isReady && isEditor && (
        <PostmortemEditor key={value.id} postmortem={value} readAgain={retry} />
      )}
      {isReady && !isEditor && <PostmortemDocument postmortem={value} />}
    </PageBody>
  );
}
