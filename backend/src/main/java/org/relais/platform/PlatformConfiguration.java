package org.relais.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Defaults that anything else overrides: the command line, the environment, a file. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:relais-defaults.properties")
class PlatformConfiguration {}
