# The service and its commands, compiled, without the embedded Postgres: set DATABASE_URL or DATABASE_URL_FILE.
# It stores everything in the database, so its file system may be read-only.

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY admin ./admin
COPY config ./config
COPY db ./db
COPY model ./model
COPY pipelines ./pipelines
COPY workers ./workers
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:24-slim
# Loopback in a container cannot be reached from outside. The container's network decides who can reach this port.
ENV NODE_ENV=production WIREROOM_OPS_ADDRESS=0.0.0.0
WORKDIR /app
COPY --from=dependencies /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY package.json LICENSE NOTICE ./
USER node
EXPOSE 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.WIREROOM_OPS_PORT || 9464) + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/admin/cli.js"]
CMD ["start"]
