import type { OpenAPIHono } from '@hono/zod-openapi';
import type { DefinedCall } from '#http/api/protocol/call.ts';
import { problemShape } from '#http/api/protocol/shapes.ts';
import type { HttpEnv } from '#http/request.ts';

/** Adds calls to the OpenAPI document, with the same schemas that validate input and output. */
export function describeCalls(app: OpenAPIHono<HttpEnv>, calls: readonly DefinedCall[]): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  for (const { shape } of calls)
    app.openAPIRegistry.registerPath({
      method: shape.method,
      path: shape.path,
      summary: shape.does,
      security: [{ token: [] }],
      request: {
        ...(shape.params && { params: shape.params as never }),
        ...(shape.query && { query: shape.query as never }),
        ...(shape.body && { body: { content: { 'application/json': { schema: shape.body } } } }),
      },
      responses: {
        [shape.status]: { description: 'Done.', content: { 'application/json': { schema: shape.answer } } },
        default: { description: 'Not done.', content: { 'application/problem+json': { schema: problemShape } } },
      },
    });
}

/** The OpenAPI document of all described calls. */
export function writeDocument(app: OpenAPIHono<HttpEnv>): object {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Belfry', version: '1', description: 'A service desk for public administrations.' },
    servers: [{ url: '/api/v1' }],
  });
}
