# One image for the register in every mode: MODE, and the command, say what a container does.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --include=dev && npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json /app/.npmrc ./
COPY --from=build /app/packages packages
COPY --from=build /app/apps apps
RUN npm ci --omit=dev --workspace=@mandat/api --include-workspace-root=false

FROM node:24-bookworm-slim
WORKDIR /app
ENV CONSOLE_DIR=/app/apps/admin/dist
COPY --from=dependencies /app/node_modules node_modules
COPY --from=dependencies /app/package.json ./
COPY --from=dependencies /app/packages packages
COPY --from=dependencies /app/apps/api apps/api
COPY --from=build /app/apps/admin/dist apps/admin/dist
RUN mkdir /keys && chown node:node /keys
USER node
EXPOSE 4000
CMD ["node", "apps/api/dist/main.js"]
