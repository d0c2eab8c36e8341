// Our HTTP API: the routes of the contract, their OpenAPI document (also as a page), and what whoever supervises the
// process asks.

import swagger, { type FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from "fastify";
import { createJsonSchemaTransform, serializerCompiler } from "fastify-type-provider-zod";
import { SIGN_IN_PATH } from "#contract/console.ts";
import { createMetrics, type Metrics } from "#lib/metrics.ts";
import { requireSignIn } from "./authentication.ts";
import { serveConsoleFiles, wantsPage } from "./console/console-files.ts";
import { consoleRoutes } from "./console/console-routes.ts";
import { docsPage, docsStyleHash } from "./docs-page.ts";
import { hardenEdges } from "./hard-edges.ts";
import { healthRoutes } from "./health-routes.ts";
import { answerError, answerUnknownRoute } from "./problems.ts";
import { accessRoutes } from "./routes/access.ts";
import { activityRoutes } from "./routes/activity.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { boardRoutes } from "./routes/board.ts";
import { calendarRoutes } from "./routes/calendar.ts";
import { catalogRoutes } from "./routes/catalog.ts";
import { equivalenceRoutes } from "./routes/equivalence.ts";
import { customerLinkRoutes, customerPageRoutes } from "./routes/customer-page.ts";
import { examinationRoutes } from "./routes/examination.ts";
import { customerRoutes } from "./routes/customers.ts";
import { importRoutes } from "./routes/imports.ts";
import { humanStepRoutes } from "./routes/human-steps.ts";
import { letterTextRoutes } from "./routes/letter-texts.ts";
import { licensesRoutes } from "./routes/licenses.ts";
import { moveRoutes } from "./routes/moves.ts";
import { pauseRoutes } from "./routes/pauses.ts";
import { metricsRoute } from "./metrics-route.ts";
import { noteChanges } from "./note-changes.ts";
import { overrideRoutes } from "./routes/overrides.ts";
import { policyRoutes } from "./routes/policy.ts";
import { journalRoutes } from "./routes/journal.ts";
import { overviewRoutes } from "./routes/overview.ts";
import { secretsRoutes } from "./routes/secrets.ts";
import { sandboxRoutes } from "./routes/sandbox.ts";
import { reportRoutes } from "./routes/reports.ts";
import { serverRoutes } from "./routes/server.ts";
import { departureRoutes } from "./routes/departures.ts";
import { providerRoutes } from "./routes/provider.ts";
import { searchRoutes } from "./routes/search.ts";
import { transferRoutes } from "./routes/transfers.ts";
import { traceRequests } from "./request-tracing.ts";
import { validateInput } from "./validate-input.ts";
import type { ApiServices } from "./services.ts";
import { webhookRoute, type ReceiveWebhook } from "./webhook-route.ts";
import { createAccess } from "./sign-in/access.ts";
import { cookieIn, cookiesOf } from "./sign-in/cookies.ts";
import type { LinkKeys } from "./sign-in/link-keys.ts";
import type { OpenId } from "./sign-in/open-id.ts";
import { signInRoutes } from "./sign-in/sign-in-routes.ts";

const JSON_BYTES_MAX = 1024 * 1024; // the largest body but imports is a list of ids
const REQUEST_MS_MAX = 600_000; // 200 MB over a slow line
const HEADERS_MS_MAX = 20_000;

export interface ConsoleOptions {
  readonly folder: string;
  readonly linkKeys: LinkKeys;
  readonly openId: OpenId | null;
  readonly publicUrl: string | null;
}

export interface ApiOptions {
  readonly services: ApiServices;
  readonly token: string;
  readonly version: string;
  readonly log: FastifyBaseLogger;
  /** Where a console is served: its built files, and how people sign in. */
  readonly console?: ConsoleOptions;
  /** Where events of Partner Center are heard. */
  readonly receiveWebhook?: ReceiveWebhook;
  /** What else measures; the API's own measures stand beside. */
  readonly metrics?: Metrics;
  /** Proxies whose word counts on where a request came from; nobody's without it. */
  readonly proxies?: readonly string[];
}

/** The server, ready to listen or to be spoken to in the same process. */
export async function createApi(options: ApiOptions): Promise<FastifyInstance> {
  const { services } = options;
  const app = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_BYTES_MAX,
    // What the router itself refuses, such as a name that is too long.
    frameworkErrors: (error, request, reply) => void answerError(() => null, error, request, reply),
    requestTimeout: REQUEST_MS_MAX,
    http: { headersTimeout: HEADERS_MS_MAX },
    forceCloseConnections: true,
    trustProxy: [...(options.proxies ?? [])],
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: 1_000 }, // human step ids hold several names
    // Without these fastify loads a hundred modules of compilers that nobody asks.
    schemaController: { compilersFactory: { buildValidator: never, buildSerializer: never } },
  });
  app.setValidatorCompiler(validateInput);
  app.setSerializerCompiler(serializerCompiler);
  app.addContentTypeParser(["text/csv", "application/octet-stream"], (_request, payload, done) =>
    done(null, payload),
  );
  const cookies = cookiesOf(options.console?.publicUrl ?? null);
  hardenEdges(app, options.console?.publicUrl ?? null);
  app.setErrorHandler((error: FastifyError, request, reply) =>
    answerError((foreign) => services.toApiError(foreign), error, request, reply),
  );
  const access = createAccess({
    agents: services.store.agents,
    partnerId: services.partner.partnerId,
    token: options.token,
    nowMs: Date.now,
  });
  const sendPage =
    options.console === undefined ? null : serveConsoleFiles(app, options.console.folder);
  const issuer = options.console?.openId ?? null;
  app.setNotFoundHandler(async (request, reply) => {
    // A customer's page asks for no sign-in.
    if (issuer !== null && wantsPage(request) && !request.url.startsWith("/c/")) {
      const caller = await access.bySession(cookieIn(request, cookies.session));
      if (caller === null) return reply.redirect(SIGN_IN_PATH);
    }
    return sendPage?.(request, reply) === true ? reply : answerUnknownRoute(request, reply);
  });
  requireSignIn(app, access, cookies);
  traceRequests(app, services);
  const supervised = () => ({ services, access });
  metricsRoute(app, supervised, options.metrics ?? createMetrics());
  await app.register(swagger, openApi(options.version));
  await app.register(async (routes) => {
    noteChanges(routes, services);
    for (const add of ofServices) add(routes, services);
    accessRoutes(routes, services, access);
    if (options.console !== undefined) {
      consoleRoutes(routes, services, { ...options.console, access });
      signInRoutes(routes, { ...options.console, access, cookies });
    }
  });
  await routesWithoutSignIn(app, options);
  healthRoutes(app, supervised);
  documentRoutes(app);
  await app.ready();
  return app;
}

/** Every schema of a route is compiled by ours. */
function never(): never {
  throw new TypeError("a schema without a compiler");
}

/** Routes that need nothing but the services. */
const ofServices: readonly ((app: FastifyInstance, services: ApiServices) => void)[] = [
  activityRoutes,
  decisionRoutes,
  boardRoutes,
  calendarRoutes,
  catalogRoutes,
  equivalenceRoutes,
  customerRoutes,
  importRoutes,
  customerLinkRoutes,
  moveRoutes,
  pauseRoutes,
  humanStepRoutes,
  reportRoutes,
  letterTextRoutes,
  overrideRoutes,
  policyRoutes,
  licensesRoutes,
  departureRoutes,
  providerRoutes,
  transferRoutes,
  journalRoutes,
  overviewRoutes,
  searchRoutes,
  secretsRoutes,
  examinationRoutes,
  sandboxRoutes,
  serverRoutes,
];

/** Each is registered apart, so that its hooks and parsers touch nothing else. */
async function routesWithoutSignIn(
  app: FastifyInstance,
  { receiveWebhook, services }: ApiOptions,
): Promise<void> {
  await app.register(async (routes) => customerPageRoutes(routes, services));
  if (receiveWebhook === undefined) return;
  await app.register(async (routes) => webhookRoute(routes, receiveWebhook));
}

function openApi(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Handover", version },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    },
    transform: createJsonSchemaTransform({
      // Any JSON value: a schema that contains itself would need a name that nobody gives it.
      zodToJsonConfig: {
        override({ zodSchema, jsonSchema }) {
          if (zodSchema._zod.def.type !== "record") return;
          const { valueType } = zodSchema._zod.def;
          if (valueType._zod.def.type === "lazy") jsonSchema.additionalProperties = {};
        },
      },
    }),
  };
}

function documentRoutes(app: FastifyInstance): void {
  const hide = { schema: { hide: true } };
  app.get("/openapi.json", hide, () => app.swagger());
  app.get("/docs", hide, (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", `default-src 'none'; style-src '${docsStyleHash}'`)
      .send(docsPage(app.swagger())),
  );
}
