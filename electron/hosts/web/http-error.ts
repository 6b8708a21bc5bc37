import { AppError, type AppErrorData, type ErrorCode } from '../../../shared/domain/errors.ts';

/** What a request is told that no page of ours makes. `why`: for a log. */
export const foreign = (why: string): AppErrorData => ({ detail: { id: 'foreign-request', why } });

/** An AppError that goes out with a status of its own. */
export class HttpError extends AppError {
  readonly status: number;
  constructor(status: number, code: ErrorCode, data: AppErrorData = {}) {
    super(code, data);
    this.status = status;
  }
}
