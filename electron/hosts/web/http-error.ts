import { AppError, type AppErrorData, type ErrorCode } from '../../../shared/domain/errors.ts';

/** Error data for a request that none of the app's pages makes. `why` goes to the log. */
export const foreign = (why: string): AppErrorData => ({ detail: { id: 'foreign-request', why } });

/** An AppError with an HTTP status of its own. */
export class HttpError extends AppError {
  readonly status: number;
  constructor(status: number, code: ErrorCode, data: AppErrorData = {}) {
    super(code, data);
    this.status = status;
  }
}
