import { isError } from '@backstage/errors';
import { OpsgenieError } from './OpsgenieError';

/** Deleting what something else still needs is 428 and not 409: Terraform removes the references and tries again. */
export async function inUse<T>(deletion: Promise<T>): Promise<T> {
  try {
    return await deletion;
  } catch (error) {
    if (isError(error) && error.name === 'ConflictError') {
      throw new OpsgenieError(428, error.message);
    }
    throw error;
  }
}
